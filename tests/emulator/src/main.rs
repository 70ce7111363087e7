//! `otapi-emulator`; `--help` says what it does.

#![forbid(unsafe_code)]

use std::io::{self, Write};
use std::process::ExitCode;

use otapi_core::sandbox::{Sandbox, Scenario};
use otapi_emulator::{Clock, HELP, Options, serve};
use tokio::net::TcpListener;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["-h" | "--help"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        ["--scenarios"] => {
            Scenario::ALL
                .iter()
                .for_each(|scenario| println!("{}", scenario.name()));
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    let options = match Options::parse(words) {
        Ok(options) => options,
        Err(why) => {
            eprintln!("otapi-emulator: {why}; see --help");
            return ExitCode::from(2);
        }
    };
    match run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("otapi-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: Options) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(options.listen).await?;
        let stop = stop_signal()?;
        say(&format!("listening on http://{}", listener.local_addr()?));
        let sandbox = Sandbox::new(options.seed, options.settings);
        serve(listener, sandbox, Clock::new(options.speed), say, stop).await
    })
}

/// A line at once, for who reads through a pipe. Nobody reading any more is no reason to stop.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Done when the program is asked to end. From the call on, signals are caught.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Done when the program is asked to end.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
