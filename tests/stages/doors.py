"""The languages, each with the stage that builds and tests it. No stage of its own.

Beside `run`, each module has `built(stage)`, what of it is published, by name; `benchmark(stage)`, the table of its benchmark; and
`resume_pair(stage, verb, address, state)`, half of an export: one process begins it and another, of any language, ends it.
"""

from stages import kotlin, npm, python, swift

DOORS = {"npm": npm, "python": python, "kotlin": kotlin, "swift": swift}


def present(stage):
    """The languages that can be had here; says which cannot."""
    for language in stage.left_out.intersection(DOORS):
        stage.skip(language, "its stage was skipped")
    return {language: door for language, door in DOORS.items() if language not in stage.left_out}
