//! Reading answers: the vectors, real answers, random ones judged by the second opinion, and hostile ones.

mod boxes;
mod captures;
#[path = "../campaign/chance.rs"]
mod chance;
mod compare;
mod hostile;
mod lists;
mod oracle;
mod read;
mod vectors;
