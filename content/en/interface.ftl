### Words that stand on many pages.

interface-name = Kintsugi
