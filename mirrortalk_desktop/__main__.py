"""`mirrortalk-desktop`: alone, or with one file or address to open, the window; else the command line."""

import sys


def main() -> int:
    """Run the program; returns its exit status."""
    if sys.argv[1:2] == ["probe"] and len(sys.argv) == 3:
        from mirrortalk_desktop.runtime.probes import try_out

        return try_out(sys.argv[2])
    opens = ""
    if len(sys.argv) == 2:
        from mirrortalk_desktop.opening import what_to_open

        opens = what_to_open(sys.argv[1])
    if len(sys.argv) > 1 and not opens:
        from mirrortalk_desktop.cli import main as command_line

        return command_line(sys.argv[1:])
    from mirrortalk_desktop.app import run

    return run(opens)


if __name__ == "__main__":
    sys.exit(main())
