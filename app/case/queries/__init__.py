"""What can be asked of a case: functions of a reading connection that give frozen records. Nothing here changes it."""
