"""The dialogs. They show and ask; the window does what was asked."""
