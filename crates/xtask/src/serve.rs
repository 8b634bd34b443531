//! A small web server for this machine only: the files of a site, and nothing else.
//!
//! It answers GET and HEAD for the names a site has; whatever else is asked for, a path out
//! of the site included, is simply not a name.

use crate::site::{File, Site, digest, page::CONTENT_SECURITY_POLICY};
use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// Longer than any request a browser makes of us.
const REQUEST_BYTES: usize = 16 * 1024;
const HEADERS: usize = 64;
/// How long a connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is sent for a path.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer<'a> {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: &'a [u8],
}

/// What was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Request {
    method: String,
    path: String,
    accept_encoding: String,
    if_none_match: String,
}

/// The site by path, such as `/app-0f3c.js`.
struct Paths {
    files: HashMap<String, File>,
}

/// Answers for as long as the program runs, each connection in its own thread.
pub fn forever(listener: TcpListener, site: Site) {
    let paths = Arc::new(Paths::new(site));
    for stream in listener.incoming().flatten() {
        let paths = paths.clone();
        // A browser that goes away in the middle of an answer is no matter of ours.
        std::thread::spawn(move || converse(stream, &paths).ok());
    }
}

/// Answers in the background, until the program ends.
pub fn in_background(site: Site) -> io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || forever(listener, site));
    Ok(address)
}

/// One connection: requests and answers, until either side has had enough.
fn converse(mut stream: TcpStream, paths: &Paths) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        match parse(&buffer) {
            Parsed::Request(request, bytes) => {
                buffer.drain(..bytes);
                send(&mut stream, &request, &answer(paths, &request))?;
            }
            Parsed::Unfinished if buffer.len() < REQUEST_BYTES => {
                let mut chunk = [0; 4096];
                match stream.read(&mut chunk)? {
                    0 => return Ok(()),
                    count => buffer.extend_from_slice(&chunk[..count]),
                }
            }
            Parsed::Unfinished | Parsed::Wrong => {
                return send(&mut stream, &Request::default(), &plain("400 Bad Request"));
            }
        }
    }
}

enum Parsed {
    /// A request, and how many bytes it took.
    Request(Request, usize),
    Unfinished,
    Wrong,
}

fn parse(bytes: &[u8]) -> Parsed {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Parsed::Unfinished,
        Err(_) => return Parsed::Wrong,
    };
    let header = |name: &str| {
        let found = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| String::from_utf8_lossy(header.value).into_owned()).unwrap_or_default()
    };
    // No request to this server has a body; one that announces a body would be misread.
    if !matches!(header("content-length").as_str(), "" | "0")
        || !header("transfer-encoding").is_empty()
    {
        return Parsed::Wrong;
    }
    let found = Request {
        method: request.method.unwrap_or_default().to_owned(),
        path: request.path.unwrap_or_default().to_owned(),
        accept_encoding: header("accept-encoding"),
        if_none_match: header("if-none-match"),
    };
    Parsed::Request(found, length)
}

fn send(stream: &mut TcpStream, request: &Request, answer: &Answer) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", answer.body.len()));
    stream.write_all(head.as_bytes())?;
    match request.method.as_str() {
        "HEAD" => Ok(()),
        _ => stream.write_all(answer.body),
    }
}

impl Paths {
    fn new(site: Site) -> Paths {
        let files = site.files.into_iter().map(|file| (format!("/{}", file.published), file));
        Paths { files: files.collect() }
    }

    fn find(&self, path: &str) -> Option<&File> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        self.files.get(if path == "/" { "/index.html" } else { path })
    }
}

/// An answer that is its own status.
fn plain(status: &'static str) -> Answer<'static> {
    let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
    Answer { status, headers, body: status.as_bytes() }
}

fn answer<'a>(paths: &'a Paths, request: &Request) -> Answer<'a> {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return plain("405 Method Not Allowed");
    }
    let Some(file) = paths.find(&request.path) else {
        return plain("404 Not Found");
    };
    let mut headers = vec![
        ("Content-Type", content_type(&file.published).to_owned()),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
    ];
    if file.name == file.published {
        // The one file that keeps its name: asked for again each time, sent when it changed.
        let tag = format!("\"{}\"", digest(&file.plain));
        headers.push(("Cache-Control", "no-cache".to_owned()));
        headers.push(("ETag", tag.clone()));
        if request.if_none_match == tag {
            return Answer { status: "304 Not Modified", headers, body: b"" };
        }
    } else {
        headers.push(("Cache-Control", "public, max-age=31536000, immutable".to_owned()));
    }
    let (encoding, body) = encoded(file, &request.accept_encoding);
    if let Some(encoding) = encoding {
        headers.push(("Content-Encoding", encoding.to_owned()));
    }
    Answer { status: "200 OK", headers, body }
}

/// The smallest form of a file that a browser takes.
fn encoded<'a>(file: &'a File, accepted: &str) -> (Option<&'static str>, &'a [u8]) {
    let accepts = |encoding| {
        accepted.split(',').any(|one| one.split(';').next().is_some_and(|n| n.trim() == encoding))
    };
    match &file.packed {
        Some(packed) if accepts("br") => (Some("br"), &packed.brotli),
        Some(packed) if accepts("gzip") => (Some("gzip"), &packed.gzip),
        _ => (None, &file.plain),
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("ttf") => "font/ttf",
        Some("ftl") => "text/plain; charset=utf-8",
        Some("daftar") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{Load, Packed};

    fn paths() -> Paths {
        let file = |name: &str, published: &str| File {
            name: name.to_owned(),
            published: published.to_owned(),
            load: Load::First,
            plain: b"plain".to_vec(),
            packed: Some(Packed { brotli: b"br".to_vec(), gzip: b"gzip".to_vec() }),
        };
        Paths::new(Site {
            files: vec![file("index.html", "index.html"), file("app.js", "app-1.js")],
        })
    }

    fn get(path: &str, accept_encoding: &str) -> Request {
        Request {
            method: "GET".to_owned(),
            path: path.to_owned(),
            accept_encoding: accept_encoding.to_owned(),
            ..Request::default()
        }
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        let mut headers = answer.headers.iter();
        headers.find(|header| header.0 == name).map(|header| header.1.as_str())
    }

    #[test]
    fn only_the_names_of_the_site_are_answered() {
        let paths = paths();
        let check = |path, status| assert_eq!(answer(&paths, &get(path, "")).status, status);
        check("/", "200 OK");
        check("/?a=b", "200 OK");
        check("/app-1.js", "200 OK");
        check("/app.js", "404 Not Found");
        check("/../Cargo.toml", "404 Not Found");
        check("/%2e%2e/Cargo.toml", "404 Not Found");
        check("//etc/passwd", "404 Not Found");
        check("", "404 Not Found");
    }

    #[test]
    fn the_smallest_form_the_browser_takes() {
        let paths = paths();
        let check = |accepted, encoding, body: &str| {
            let answer = answer(&paths, &get("/app-1.js", accepted));
            assert_eq!(header(&answer, "Content-Encoding"), encoding);
            assert_eq!(answer.body, body.as_bytes());
        };
        check("gzip, deflate, br", Some("br"), "br");
        check("gzip;q=1.0, deflate", Some("gzip"), "gzip");
        check("bro", None, "plain");
        check("", None, "plain");
    }

    #[test]
    fn named_files_are_kept_and_the_page_is_asked_for_again() {
        let paths = paths();
        let page = answer(&paths, &get("/", ""));
        assert_eq!(header(&page, "Cache-Control"), Some("no-cache"));
        let tag = header(&page, "ETag").expect("a tag").to_owned();
        let again = answer(&paths, &Request { if_none_match: tag, ..get("/", "") });
        assert_eq!((again.status, again.body), ("304 Not Modified", &b""[..]));
        let script = answer(&paths, &get("/app-1.js", ""));
        assert!(header(&script, "Cache-Control").is_some_and(|kept| kept.contains("immutable")));
        assert_eq!(header(&script, "Content-Security-Policy"), Some(CONTENT_SECURITY_POLICY));
    }

    #[test]
    fn requests_are_read_whole_or_not_at_all() {
        let check = |text: &str, expected: &str| {
            let found = match parse(text.as_bytes()) {
                Parsed::Request(request, bytes) => format!("{} {bytes}", request.path),
                Parsed::Unfinished => "unfinished".to_owned(),
                Parsed::Wrong => "wrong".to_owned(),
            };
            assert_eq!(found, expected, "{text:?}");
        };
        check("", "unfinished");
        check("GET / HTTP/1.1\r\nHost: a\r\n", "unfinished");
        check("GET /a HTTP/1.1\r\n\r\nGET /b", "/a 19");
        check("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabcde", "wrong");
        check("\u{1}\u{2}\r\n\r\n", "wrong");
        let many = "A: b\r\n".repeat(HEADERS + 1);
        check(&format!("GET / HTTP/1.1\r\n{many}\r\n"), "wrong");
    }
}
