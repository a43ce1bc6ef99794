"""What leaves the machine, and the check of what comes: VICS, BagIt, verification, receipts."""
