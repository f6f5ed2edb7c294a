"""What other rooms of the program say, in the window's language.

Engines, tasks and storage speak English, since they know nothing of windows. Their sentences are listed in `sentences`,
from where they are translated like any other text; `said` finds the one that was meant, holes and all.
"""
