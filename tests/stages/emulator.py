"""The sandbox over HTTP (`tests/emulator`): its paths, its faults, its command line."""


def run(stage):
    stage.cargo("tests", "test", "-p", "otapi-emulator")
