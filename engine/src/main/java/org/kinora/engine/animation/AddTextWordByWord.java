package org.kinora.engine.animation;

import java.util.List;
import java.util.regex.Pattern;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/**
 * Shows a text word by word, as it is spoken: each word takes the longer the more letters it has, 0.06 seconds for each.
 *
 * <pre>{@code
 * play(new AddTextWordByWord(new Text("to be or not to be")).fading(0.5));
 * }</pre>
 */
public final class AddTextWordByWord extends FluentAnimation<AddTextWordByWord> {

    private static final double SECONDS_A_LETTER = 0.06;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Text text;
    private final List<Group<Letter>> words;
    private double fading;

    public AddTextWordByWord(Text text) {
        this.text = text;
        words = text.parts(WORD);
    }

    /**
     * Sets what part of its time a word takes to fade in: 0, the default, shows it at once; 1 lets it be complete when
     * the next one comes.
     */
    public AddTextWordByWord fading(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("A word fades in during a part of its time from 0 to 1, not " + part);
        }
        fading = part;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return text.letters().size() * SECONDS_A_LETTER;
    }

    @Override
    protected void record(Recorder recorder) {
        double letters = Math.max(1, words.stream().mapToInt(Group::size).sum());
        int said = 0;
        for (Group<Letter> word : words) {
            Recorder turn = recorder.part(said / letters, (said + word.size()) / letters);
            turn.atStart(word::show);
            if (fading > 0) {
                Recorder entrance = turn.part(0, fading);
                for (Shape letter : word.shapes()) {
                    entrance.tween(letter.effect(), Effect.NONE::present);
                }
            }
            said += word.size();
        }
    }
}
