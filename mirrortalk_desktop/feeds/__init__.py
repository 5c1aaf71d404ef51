"""Everything that comes from publishers: addresses, feeds, OPML lists, transcripts, chapters, and the audio itself."""
