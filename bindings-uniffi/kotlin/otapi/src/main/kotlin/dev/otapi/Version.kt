package dev.otapi

/** The version of this library. */
const val VERSION: String = "0.1.0"
