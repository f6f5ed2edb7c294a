"""Decides for each attribute of a comment whether it is liked or disliked, and how sure that is.

Evidence is added up. What is said directly of an attribute ("I love the …", "the … is lovely") outweighs what the word
itself means ("muddy"), which outweighs what the sentences around it say, the tone of the words, and the mark beside
the comment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.clauses import clauses_of
from viper_desktop.engine.starter.reading.hearing import hear
from viper_desktop.engine.starter.reading.judged import Hearing, Judged
from viper_desktop.engine.starter.reading.questions import answer_questions
from viper_desktop.engine.starter.reading.reserving import reserve
from viper_desktop.engine.starter.reading.tempering import temper
from viper_desktop.engine.starter.reading.weighing import conclude

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.sentence import Sentence


def judge(sentences: Sequence[Sentence], mark: float, lex: Lexicon, *, mixed: bool = False) -> list[Judged]:
    """Every attribute of a comment, scored: above 0 liked, below 0 disliked.

    Args:
        sentences: the whole comment.
        mark: +1 for a like beside it, -1 for a dislike, else 0.
        mixed: whether the mark beside it says that there is something of both.
    """
    clauses = [clause for index, sentence in enumerate(sentences) for clause in clauses_of(sentence, index, lex)]
    judged = [[Judged(m, clause, m.text) for m in clause.mentions] for clause in clauses]
    hearing = Hearing(sentences, clauses, judged, [0.0] * len(clauses), mark, mixed)
    for number, clause in enumerate(clauses):
        if clause.others:
            for item in judged[number]:
                item.dropped = True
        else:
            hear(number, hearing, lex)
    temper(hearing, lex)
    answer_questions(hearing, lex)
    conclude(hearing, lex)
    reserve(hearing, lex)
    return [item for items in judged for item in items]
