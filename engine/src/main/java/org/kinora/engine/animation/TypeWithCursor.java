package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Types a text, or deletes it, letter by letter, with a cursor behind the last letter: a tenth of a second for each.
 * The middle of the cursor is level with the middle of the line.
 *
 * <pre>{@code
 * Rectangle cursor = new Rectangle(0.05, 0.5).setFill(WHITE, 1);
 * play(typeWithCursor(new Text("hello, world"), cursor));
 * play(blink(cursor).times(2));
 * }</pre>
 */
public final class TypeWithCursor extends FluentAnimation<TypeWithCursor> {

    private static final double SECONDS_A_LETTER = 0.1;

    private final Text text;
    private final Mobject cursor;
    private final boolean isDeleting;
    private double gap = 0.1;
    private boolean leavesCursor = true;

    /** @param cursor is shown, and moved along */
    public TypeWithCursor(Text text, Mobject cursor) {
        this(text, cursor, false);
    }

    private TypeWithCursor(Text text, Mobject cursor, boolean isDeleting) {
        this.text = Given.to(this, text);
        this.cursor = Given.to(this, cursor);
        this.isDeleting = isDeleting;
    }

    /** Deletes the text from its end, manim's {@code UntypeWithCursor}. */
    public static TypeWithCursor untype(Text text, Mobject cursor) {
        return new TypeWithCursor(text, cursor, true);
    }

    /** Sets the gap between a letter and the cursor, in units; 0.1 unless set. */
    public TypeWithCursor gap(double units) {
        gap = Given.finite(units, "A gap");
        return this;
    }

    /** Sets whether the cursor stays when the work is done; it does unless this says otherwise. */
    public TypeWithCursor leaveCursor(boolean leave) {
        leavesCursor = leave;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return text.letters().size() * SECONDS_A_LETTER;
    }

    @Override
    protected void record(Recorder recorder) {
        List<Letter> letters = text.letters();
        int count = letters.size();
        cursor.show();
        for (int i = 0; i < count; i++) {
            Recorder turn = recorder.part((double) i / count, (i + 1.0) / count);
            Letter letter = letters.get(isDeleting ? count - 1 - i : i);
            if (isDeleting) {
                turn.atStart(() -> putBehind(letter.sourceEnd()));
                turn.atEnd(() -> {
                    letter.hide();
                    putBehind(letter.sourceStart());
                });
            } else {
                turn.atStart(() -> {
                    letter.show();
                    putBehind(letter.sourceEnd());
                });
            }
        }
        if (!leavesCursor) {
            recorder.atEnd(cursor::hide);
        }
    }

    private void putBehind(int index) {
        Point caret = text.caret(index);
        cursor.moveTo(new Point(caret.x() + gap + cursor.width() / 2, caret.y() + text.xHeight() / 2));
    }
}
