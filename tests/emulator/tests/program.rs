//! The program itself: what it prints, and how it ends.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program; it is killed when a test ends early.
struct Program(Child);

impl Program {
    fn start(words: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_otapi-emulator"));
        Self(
            command
                .args(words)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap(),
        )
    }

    /// How it ends by itself.
    fn end(&mut self) -> std::process::ExitStatus {
        let started = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(started.elapsed() < Duration::from_secs(20), "the program does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
#[test]
fn says_where_it_listens_and_ends_on_a_signal() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start(&["--listen", "127.0.0.1:0", "--scenario", "plain"]);
        let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        let url = first.strip_prefix("listening on ").unwrap();
        assert!(url.starts_with("http://127.0.0.1:"), "{url}");
        let login = "instanceKey=sandbox&userLogin=operator&userPassword=operator";
        let answer = ureq::get(format!("{url}/service/AuthenticateInstanceOperator?{login}"))
            .call()
            .unwrap();
        assert_eq!(answer.status(), 200);
        let line = lines.next().unwrap().unwrap();
        assert!(line.starts_with("AuthenticateInstanceOperator Ok "), "{line}");
        let sent = Command::new("kill")
            .args([signal, &program.0.id().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
        assert_eq!(program.end().code(), Some(0));
        assert!(lines.next().is_none());
    }
}

#[test]
fn refuses_what_it_does_not_understand() {
    let mut program = Program::start(&["--scenario", "nonsense"]);
    assert_eq!(program.end().code(), Some(2));
    let why = BufReader::new(program.0.stderr.take().unwrap())
        .lines()
        .next()
        .unwrap()
        .unwrap();
    assert_eq!(why, "otapi-emulator: there is no scenario nonsense; see --help");
}
