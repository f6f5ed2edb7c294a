"""The gallery: pictures to react to, and the sheet where one says why."""
