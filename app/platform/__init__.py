"""What differs between operating systems, each behind one function with a Windows branch."""
