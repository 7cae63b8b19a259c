//! WebDriver BiDi, through which Firefox does what Chromium does through its DevTools.

use std::net::TcpStream;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to a browser.
pub struct Bidi(Mutex<Connection>);

struct Connection {
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    last: u64,
    heard: Vec<Value>,
}

impl Bidi {
    /// Connects to the address that a new session names.
    pub fn connect(address: &str) -> Self {
        let (mut socket, _) = tungstenite::connect(address).expect("the browser listens");
        if let MaybeTlsStream::Plain(stream) = socket.get_mut() {
            stream.set_read_timeout(Some(PATIENCE)).expect("a patience can be set");
        }
        Self(Mutex::new(Connection { socket, last: 0, heard: Vec::new() }))
    }

    /// Sends a command; gives its result, or what the browser has against it.
    pub fn send(&self, command: &str, parameters: Value) -> Result<Value, String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).send(command, &parameters)
    }

    /// The parameters of every event that was told since the last call.
    pub fn heard(&self) -> Result<Vec<Value>, String> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What happened before the question is told before the answer.
        connection.send("session.status", &json!({}))?;
        Ok(std::mem::take(&mut connection.heard))
    }
}

impl Connection {
    fn send(&mut self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.last += 1;
        let message = json!({ "id": self.last, "method": command, "params": parameters });
        self.socket.send(Message::text(message.to_string())).map_err(|error| error.to_string())?;
        loop {
            let Message::Text(text) = self.socket.read().map_err(|error| error.to_string())? else {
                continue;
            };
            let mut told: Value = serde_json::from_str(text.as_str()).map_err(|error| error.to_string())?;
            if told["type"] == "event" {
                self.heard.push(told["params"].take());
            } else if told["id"] == self.last {
                let fine = told["type"] == "success";
                return if fine { Ok(told["result"].take()) } else { Err(told["message"].to_string()) };
            }
        }
    }
}
