"""The parts of the window. They show and ask; they never decide."""
