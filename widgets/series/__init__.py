"""Series: the list, the board and the page of one, with what is proposed."""
