//! Inputs of flows and rules made by the setters that callers use, and results through their views and back.

use std::collections::{BTreeMap, BTreeSet};

use super::engine::{self, Caller};
use super::{Given, Made, Skip, Told, compare, read};
use crate::door;
use crate::face::{flows, rules};
use crate::json::Json;
use crate::typed::{Input, Outcome};

/// A flow or a rule of the face.
pub(crate) struct Job {
    name: &'static str,
    /// The member of the result that is given in its stead.
    gives: Option<&'static str>,
    /// Makes the input.
    make: fn(&mut Given) -> Result<Json, Skip>,
    /// Reads the text of a result and tells what was read.
    tell: fn(&str) -> Json,
}

impl Job {
    pub(crate) const fn of<I: Input + Made>() -> Self
    where
        for<'a> I::Result<'a>: Told,
    {
        Self {
            name: I::NAME,
            gives: I::GIVES,
            make: |given| Ok(I::made(given)?.input().clone()),
            tell: |text| Outcome::<I>::read(text).unwrap().get().told(),
        }
    }
}

/// Says what vectors say by types, where these can, and holds results against what is read of them.
struct Typed {
    jobs: &'static [Job],
    skipped: BTreeMap<Skip, usize>,
    made: BTreeSet<&'static str>,
    told: BTreeSet<&'static str>,
    count: [usize; 2],
}

impl Typed {
    fn new(jobs: &'static [Job]) -> Self {
        Self {
            jobs,
            skipped: BTreeMap::new(),
            made: BTreeSet::new(),
            told: BTreeSet::new(),
            count: [0; 2],
        }
    }

    fn job(&self, name: &str) -> Option<&'static Job> {
        self.jobs.iter().find(|job| job.name == name)
    }

    /// Fails unless every flow or rule was made and told.
    fn end(self, failures: &[String]) {
        let [made, told] = self.count;
        println!("{made} inputs made, {told} results told; not made: {:?}", self.skipped);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        let all: BTreeSet<_> = self.jobs.iter().map(|job| job.name).collect();
        assert_eq!((&self.made, &self.told), (&all, &all));
    }
}

impl Caller for Typed {
    fn input(&mut self, kind: &str, input: &Json, refused: bool) -> Json {
        let Some(job) = self.job(kind) else {
            return input.clone();
        };
        match Given::new(input, refused).and_then(|mut given| (job.make)(&mut given)) {
            Ok(made) => {
                self.made.insert(job.name);
                self.count[0] += 1;
                made
            }
            Err(why) => {
                *self.skipped.entry(why).or_default() += 1;
                input.clone()
            }
        }
    }

    fn result(&mut self, kind: &str, result: &Json) -> engine::Outcome<()> {
        let Some(job) = self.job(kind) else { return Ok(()) };
        self.told.insert(job.name);
        self.count[1] += 1;
        let told = (job.tell)(&result.to_string());
        let expected = said(job.gives.map_or(Some(result), |member| result.get(member)).unwrap());
        if compare::same(&expected, &said(&told)) {
            return Ok(());
        }
        Err(format!("{kind} expected {expected}\n      got {told}").into())
    }
}

/// Without members that say nothing: views make no difference between what is empty and what is not there.
fn said(value: &Json) -> Json {
    let is_empty = |value: &Json| value.is_null() || value.as_array().is_some_and(<[Json]>::is_empty);
    match value {
        Json::Array(items) => Json::Array(items.iter().map(said).collect()),
        Json::Object(members) => {
            let members = members.iter().filter(|(_, value)| !is_empty(value));
            Json::Object(members.map(|(name, value)| (name.clone(), said(value))).collect())
        }
        scalar => scalar.clone(),
    }
}

#[test]
fn flows_are_the_same_by_types() {
    let mut typed = Typed::new(flows::ALL);
    let mut failures = Vec::new();
    for (file, vector) in read::vectors("flows-").into_iter().chain(read::vectors("activities")) {
        // In another case no typed flow can begin.
        if vector
            .get("settings")
            .is_some_and(|settings| settings.get("case").is_some())
        {
            continue;
        }
        if let Err(failure) = engine::play(&vector, &mut typed) {
            failures.push(format!("{file} {}: {failure}", vector.get("id").unwrap()));
        }
    }
    typed.end(&failures);
}

#[test]
fn rules_are_the_same_by_types() {
    let mut typed = Typed::new(rules::ALL);
    let mut failures = Vec::new();
    for (_, vector) in read::vectors("rules") {
        let rule = vector.get("rule").and_then(Json::as_str).unwrap();
        let wrong = vector.get("error").is_some();
        let input = vector.get("input").unwrap();
        if input.get("case").is_some() {
            continue;
        }
        let input = typed.input(rule, input, wrong);
        let told = engine::apply(&vector.clone().replace("input", input.clone())).and_then(|()| {
            if wrong {
                return Ok(());
            }
            let result = door::rule(rule, &input.to_string()).unwrap();
            typed.result(rule, &Json::parse(&result).unwrap())
        });
        if let Err(failure) = told {
            failures.push(format!("{}: {failure}", vector.get("id").unwrap()));
        }
    }
    typed.end(&failures);
}
