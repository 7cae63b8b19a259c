"""Seals a backup by other hands than the guide's: writes vector.json beside this file. Needs Python's `cryptography`.

Written from docs/backup-format.md alone. Salt and nonce are fixed here, so the same file comes out each time.
"""

import base64
import json
import pathlib
import unicodedata

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

HERE = pathlib.Path(__file__).parent
MASK = 0xFFFF_FFFF_FFFF_FFFF
START = 0xCBF2_9CE4_8422_2325


def fnv(start, data):
    for byte in data:
        start = ((start ^ byte) * 0x0100_0000_01B3) & MASK
    return start


def checksum(value):
    if isinstance(value, dict):
        total = fnv(START, b"{")
        for name, member in value.items():
            total += fnv(fnv(START, name.encode()), checksum(member).to_bytes(8, "little"))
        return total & MASK
    if isinstance(value, str):
        return fnv(fnv(START, b'"'), value.encode())
    return fnv(START, json.dumps(value).encode())


def text(data):
    return base64.b64encode(data).decode()


# An accent typed as a character of its own, and a blank at the end that counts.
typed = unicodedata.normalize("NFD", "deux cafés le matin ")
plain = json.loads((HERE / "vector.json").read_text())["plain"]
salt, nonce = bytes(range(16)), bytes(range(100, 112))
header = {
    "format": "kintsugi-sealed",
    "version": 1,
    "kdf": "PBKDF2-HMAC-SHA-256",
    "count": 600_000,
    "salt": text(salt),
    "cipher": "AES-256-GCM",
    "nonce": text(nonce),
}
vouched = "".join(f"{value}\n" for value in header.values())
passphrase = unicodedata.normalize("NFC", typed)
key = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=header["count"]).derive(passphrase.encode())
data = header | {"text": text(AESGCM(key).encrypt(nonce, plain.encode(), vouched.encode()))}
file = {"schema": 3, "revision": 7, "checksum": f"{checksum(data):016x}", "data": data}
vector = {
    "typed": typed,
    "passphrase": passphrase,
    "key": key.hex(),
    "plain": plain,
    "file": json.dumps(file, separators=(",", ":")),
}
(HERE / "vector.json").write_text(json.dumps(vector, indent=1) + "\n")
