"""From audio to words: decode as a stream, cut windows at silences, find the speech, and write down what is said."""
