package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSpeedTest {

    private static final String PROSE =
            "Something that can continue any text is not yet a good assistant. So there is a second lesson. It gives two"
                    + " answers. A person says which is better. And again all dials turn a little, to make the better one"
                    + " more likely. After a thousand of these small steps ours has changed its manner, even for questions"
                    + " that nobody has judged. For a long time language models could not offer that. They read word after"
                    + " word and squeezed everything into one small memory, and what came first was the first to fade.";

    private static List<Word> spaced(String text) {
        return ReadingSpeed.spaced(ScriptLine.written(text));
    }

    @Test
    void proseIsReadWithAbout165WordsAMinute() {
        List<Word> words = spaced(PROSE);
        double minutes = words.get(words.size() - 1).to() / 60;
        assertThat(words.size() / minutes).isCloseTo(165, within(10.0));
    }

    @Test
    void longerWordsTakeLongerAndDigitsAsLongAsWords() {
        List<Word> words = spaced("a transformer 1984");
        assertThat(words.get(1).to() - words.get(1).from())
                .isGreaterThan(3 * (words.get(0).to() - words.get(0).from()));
        assertThat(words.get(2).to() - words.get(2).from())
                .isGreaterThan(words.get(1).to() - words.get(1).from());
    }

    @Test
    void aPauseFollowsAClauseAndALongerOneASentence() {
        List<Word> words = spaced("one, two. Three four");
        double behindClause = words.get(1).from() - words.get(0).to();
        double behindSentence = words.get(2).from() - words.get(1).to();
        assertThat(behindClause).isGreaterThan(0.1);
        assertThat(behindSentence).isGreaterThan(2 * behindClause);
        assertThat(words.get(3).from()).isEqualTo(words.get(2).to());
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        List<Word> words = spaced("Dr. Who, e.g. now");
        assertThat(words.get(1).from()).isEqualTo(words.get(0).to());
        assertThat(words.get(3).from()).isEqualTo(words.get(2).to());
    }

    @Test
    void wordsFillTheStretchInWhichTheyAreHeard() {
        List<Word> words = ReadingSpeed.spaced(List.of("one,", "two", "three."), 0.5, 2.75);
        assertThat(words.get(0).from()).isEqualTo(0.5);
        assertThat(words.get(2).to()).isEqualTo(2.75);
    }
}
