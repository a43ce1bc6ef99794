"""The parts that views are built of; none of them knows what it is used for."""
