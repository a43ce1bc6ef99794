"""What officers say: each decision a value that is carried out, put on record and taken back as one."""
