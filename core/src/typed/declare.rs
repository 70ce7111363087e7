//! What the printed declarations of `face` stand for. Each is a type and one line a member, so that the print stays small, and what hundreds
//! of types have alike is here once.

/// Views over answers: `Name { member "key": Kind, }`.
macro_rules! views {
    ($( $(#[$about:meta])* $name:ident { $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a>(&'a $crate::json::Json);

        impl<'a> $name<'a> {
            $(
                $(#[$doc])*
                pub fn $member(self) -> $kind {
                    $crate::typed::Place::at(self.0.get($key))
                }
            )*
        }

        impl<'a> $crate::typed::View<'a> for $name<'a> {
            fn over(tree: &'a $crate::json::Json) -> Self {
                Self(tree)
            }

            fn tree(self) -> &'a $crate::json::Json {
                self.0
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::typed::names(f, stringify!($name), self.0)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Told for $name<'_> {
            fn told(self) -> $crate::json::Json {
                $crate::typed::tests::members(stringify!($name), self.0, vec![$( ($key, self.$member().told()) ),*])
            }
        }
    )* };
}

/// Documents of arguments: `Name { member "key": Kind, }`, with `= view` those that answers hold, too. What one needs stands in brackets
/// behind its name, and `+ more` says that it takes members that nobody knows.
macro_rules! documents {
    ($(
        $(#[$about:meta])* $name:ident $(( $( $need:ident $need_key:literal: $need_kind:ty ),* ))? $(+ $more:ident)? $(= $view:ty)? {
            $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )*
        }
    )*) => { $(
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::json::Json);

        $crate::typed::declare::new!($name $(( $( $need $need_key: $need_kind ),* ))?);
        $crate::typed::declare::members!($name { $( $(#[$doc])* $member $key: $kind, )* } $(+ $more)?);

        $(
            impl From<$view> for $name {
                /// All that was read, to be changed and sent.
                fn from(view: $view) -> Self {
                    Self($crate::typed::View::tree(view).clone())
                }
            }
        )?

        impl $crate::typed::Sent for $name {
            fn sent(&self) -> $crate::json::Json {
                self.0.clone()
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Made for $name {
            fn made(given: &mut $crate::typed::tests::Given) -> Result<Self, $crate::typed::tests::Skip> {
                Self::new($( $( given.need($need_key)? ),* )?).filled(given)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                given.document()
            }
        }
    )* };
}

/// How a document begins.
macro_rules! new {
    ($name:ident) => {
        impl $name {
            /// One without any member yet.
            #[must_use]
            pub fn new() -> Self {
                Self($crate::json::Json::members())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($name:ident ( $( $need:ident $need_key:literal: $need_kind:ty ),* )) => {
        impl $name {
            /// One with what it needs.
            #[must_use]
            pub fn new($( $need: $need_kind ),*) -> Self {
                let members = $crate::json::Json::members();
                $( let members = $crate::typed::set(members, $need_key, &$need); )*
                Self(members)
            }
        }
    };
}

/// What all have that is made member by member. `more` is how members are given that nobody knows.
macro_rules! members {
    ($name:ident { $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )* } $(+ $more:ident)?) => {
        impl $name {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $member(self, $member: $kind) -> Self {
                    Self($crate::typed::set(self.0, $key, &$member))
                }
            )*

            $(
                /// A further one by its name.
                #[must_use]
                pub fn $more(self, name: &str, value: impl Into<$crate::json::Json>) -> Self {
                    Self(self.0.replace(name, value))
                }
            )?

            /// With all that a vector says.
            #[cfg(all(test, feature = "face"))]
            fn filled(self, given: &mut $crate::typed::tests::Given) -> Result<Self, $crate::typed::tests::Skip> {
                let made = self;
                $(
                    let made = match given.take($key)? {
                        Some(value) => made.$member(value),
                        None => made,
                    };
                )*
                $( let made = given.rest().into_iter().fold(made, |made, (name, value)| made.$more(&name, value)); )?
                given.done().map(|()| made)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::typed::names(f, stringify!($name), &self.0)
            }
        }
    };
}

/// What is called: `Name { new(argument "key": Kind); argument "key": Kind, }`, what is needed in `new`, and behind it `+ more` where there
/// are arguments that nobody knows. In front stands in brackets who may call `new`.
#[allow(unused_macros, reason = "areas have methods, and what they share has none")]
macro_rules! arguments {
    (
        [$( $vis:tt )*] $(#[$about:meta])* $name:ident {
            $(#[$needs:meta])* new($( $need:ident $need_key:literal: $need_kind:ty ),*) $(+ $more:ident)?;
            $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::json::Json);

        impl $name {
            $(#[$needs])*
            #[must_use]
            #[allow(clippy::new_without_default, reason = "one that needs something tomorrow has no default")]
            $( $vis )* fn new($( $need: $need_kind ),*) -> Self {
                let arguments = $crate::json::Json::members();
                $( let arguments = $crate::typed::set(arguments, $need_key, &$need); )*
                Self(arguments)
            }
        }

        $crate::typed::declare::members!($name { $( $(#[$doc])* $member $key: $kind, )* } $(+ $more)?);

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Made for $name {
            fn made(given: &mut $crate::typed::tests::Given) -> Result<Self, $crate::typed::tests::Skip> {
                Self::new($( given.need($need_key)? ),*).filled(given)
            }
        }
    };
}

/// Methods: `Name -> Payload { new(…); … }`, with arguments as above. Before the brace `=> ["key"] Item` says that it gives pages and where
/// their list is.
#[allow(unused_macros, reason = "as above")]
macro_rules! methods {
    ($( $(#[$about:meta])* $name:ident -> $gives:ty $(=> [$( $list:literal ),*] $item:ty)? { $( $arguments:tt )* } )*) => {
        $(
            $crate::typed::declare::arguments!([pub] $(#[$about])* $name { $( $arguments )* });

            impl $crate::typed::Method for $name {
                const NAME: &'static str = stringify!($name);

                type Payload<'a> = $gives;

                fn arguments(&self) -> &$crate::json::Json {
                    &self.0
                }
            }

            $(
                impl $crate::typed::Paged for $name {
                    const LIST: &'static [&'static str] = &[$( $list ),*];

                    type Item<'a> = $item;
                }
            )?
        )*

        /// What the tests go through.
        #[cfg(all(test, feature = "face"))]
        pub(crate) const CALLS: &[$crate::typed::tests::Call] = &[
            $( $crate::typed::tests::Call::of::<$name>() $( .paged::<$name>(stringify!($item)) )? ),*
        ];
    };
}

/// Flows: `Name "kind" -> Result { new(…); … }`. Before the brace `=> Item` says what comes one by one on the way.
#[allow(unused_macros, reason = "areas have none")]
macro_rules! flows {
    ($( $(#[$about:meta])* $name:ident $kind:literal -> $gives:ty $(=> $item:ty)? { $( $arguments:tt )* } )*) => {
        $(
            $crate::typed::declare::arguments!([pub] $(#[$about])* $name { $( $arguments )* });

            impl $crate::typed::Input for $name {
                const NAME: &'static str = $kind;

                type Result<'a> = $gives;

                fn input(&self) -> &$crate::json::Json {
                    &self.0
                }
            }

            impl $crate::typed::Flow for $name {}

            $(
                impl $name {
                    /// The items that an event brings, none if it is of another kind. Whose event it is, and which place among all the first of them
                    /// has, says the event.
                    pub fn items<'a>(event: &'a $crate::Event) -> $crate::typed::List<'a, $item> {
                        $crate::typed::List::over(match event {
                            $crate::Event::Items { items, .. } => items,
                            _ => &[],
                        })
                    }
                }
            )?
        )*

        /// What the tests go through.
        #[cfg(all(test, feature = "face"))]
        pub(crate) const ALL: &[$crate::typed::tests::Job] = &[$( $crate::typed::tests::Job::of::<$name>() ),*];
    };
}

/// Rules: `function Name -> Result { new(…); … }`, where the function makes what is applied. Before the brace `=> "key"` names the member of
/// the result that is given in its stead.
#[allow(unused_macros, reason = "as above")]
macro_rules! rules {
    ($(
        $(#[$about:meta])* $function:ident $name:ident -> $gives:ty $(=> $member:literal)? {
            new($( $need:ident $need_key:literal: $need_kind:ty ),*);
            $( $others:tt )*
        }
    )*) => {
        $(
            $(#[$about])*
            #[must_use]
            pub fn $function($( $need: $need_kind ),*) -> $name {
                $name::new($( $need ),*)
            }

            $crate::typed::declare::arguments! {
                []
                #[doc = concat!("What [`", stringify!($function), "`] is given.")]
                $name {
                    new($( $need $need_key: $need_kind ),*);
                    $( $others )*
                }
            }

            impl $name {
                /// What the rule makes of it.
                ///
                /// # Errors
                /// `invalid_argument` naming the wrong member.
                pub fn apply(&self) -> Result<$crate::typed::Outcome<Self>, $crate::Error> {
                    let input = $crate::typed::Input::input(self);
                    $crate::typed::Outcome::read(&$crate::shop::apply(stringify!($function), input)?)
                }
            }

            impl $crate::typed::Input for $name {
                const NAME: &'static str = stringify!($function);
                $( const GIVES: Option<&'static str> = Some($member); )?

                type Result<'a> = $gives;

                fn input(&self) -> &$crate::json::Json {
                    &self.0
                }
            }
        )*

        /// What the tests go through.
        #[cfg(all(test, feature = "face"))]
        pub(crate) const ALL: &[$crate::typed::tests::Job] = &[$( $crate::typed::tests::Job::of::<$name>() ),*];
    };
}

/// Enumerations, which are open texts with known values.
macro_rules! enums {
    ($( $(#[$about:meta])* $name:ident { $( $(#[$doc:meta])* $constant:ident = $value:literal, )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl $name<'static> {
            $(
                $(#[$doc])*
                pub const $constant: Self = Self($value);
            )*
        }

        impl std::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.0)
            }
        }

        $crate::typed::declare::text!($name);
    )* };
}

/// Ids that are texts. `shown` or `hidden` says whether `Debug` tells one.
macro_rules! text_ids {
    ($( $(#[$about:meta])* $name:ident: $secrecy:ident, )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&$crate::typed::declare::$secrecy(self.0)).finish()
            }
        }

        $crate::typed::declare::text!($name);
    )* };
}

/// What all types that are texts have.
macro_rules! text {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// The one with this text.
            #[must_use]
            pub const fn new(text: &'a str) -> Self {
                Self(text)
            }

            /// The text.
            #[must_use]
            pub const fn as_str(self) -> &'a str {
                self.0
            }
        }

        impl<'a> $crate::typed::Read<'a> for $name<'a> {
            fn read(value: &'a $crate::json::Json) -> Option<Self> {
                value.as_str().map(Self)
            }
        }

        impl<'a> $crate::typed::Place<'a> for $name<'a> {
            fn at(value: Option<&'a $crate::json::Json>) -> Self {
                Self($crate::typed::Place::at(value))
            }
        }

        impl $crate::typed::Sent for $name<'_> {
            fn sent(&self) -> $crate::json::Json {
                self.0.into()
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name<'static> {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                $crate::typed::tests::Hand::hand(given).map(Self)
            }
        }
    };
}

/// Ids that are whole numbers.
macro_rules! number_ids {
    ($( $(#[$about:meta])* $name:ident, )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The one with this number.
            #[must_use]
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl $crate::typed::Read<'_> for $name {
            fn read(value: &$crate::json::Json) -> Option<Self> {
                value.as_i64().map(Self)
            }
        }

        impl $crate::typed::Place<'_> for $name {
            fn at(value: Option<&$crate::json::Json>) -> Self {
                Self($crate::typed::Place::at(value))
            }
        }

        impl $crate::typed::Sent for $name {
            fn sent(&self) -> $crate::json::Json {
                self.0.into()
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                $crate::typed::tests::Hand::hand(given).map(Self)
            }
        }
    )* };
}

/// What `Debug` tells of a text.
pub(crate) fn shown(text: &str) -> &str {
    text
}

/// What `Debug` tells of a secret.
pub(crate) fn hidden(_: &str) -> &'static str {
    "…"
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use {arguments, flows, methods, rules};
pub(crate) use {documents, enums, members, new, number_ids, text, text_ids, views};
