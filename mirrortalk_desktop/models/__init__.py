"""The models on this computer: which there are, where they lie, that they are whole, and three ways to get one."""
