//! Between the wire and the normal form (NORMAL-FORM).

pub mod answer;
pub mod arguments;
