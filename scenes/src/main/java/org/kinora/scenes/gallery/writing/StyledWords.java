package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A sentence whose words differ in weight, slant, size and colour, and a verse that is aligned anew. */
public final class StyledWords extends Scene {

    private static final String SENTENCE =
            "A word may be <b>bold</b>, <i>slanted</i>, <tt>typed</tt>, <u>underlined</u>\n"
                    + "or <s>struck out</s>; it may be <span size='140%' foreground='#2FB5A6'>larger</span>\n"
                    + "or go <gradient from='#2FB5A6' to='#FFD75E'>from one colour to another</gradient>.";

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        MarkupText sentence = new MarkupText(
                "<span foreground='#F2F0E9'>" + SENTENCE + "</span>",
                TextStyle.serif(46),
                TextFlow.DEFAULT.aligned(TextFlow.Alignment.CENTER).spaced(1.5));
        sentence.moveTo(0, 1.7);
        section("Markup");
        play(caption.say("Tags say how words look."), write(sentence).seconds(3));
        play(indicate(sentence.part("larger")));

        section("Paragraph");
        Paragraph verse = new Paragraph(
                TextStyle.sans(36).italic(),
                "Lines of a paragraph",
                "stand on the left",
                "or in the middle",
                "or on the right of the longest.");
        verse.setColor(Palette.INK).moveTo(0, -1.5);
        play(caption.say("Lines find their places anew."), fadeIn(verse));
        play(align(verse, 2, TextFlow.Alignment.CENTER));
        play(align(verse, 3, TextFlow.Alignment.RIGHT));
        play(align(verse, 1, TextFlow.Alignment.LEFT));
        pause(1);
    }

    /** All lines slide to a side while the one that names it lights up. */
    private static Animation align(Paragraph verse, int line, TextFlow.Alignment side) {
        return verse.animate(p -> {
            p.setColor(Palette.INK).align(side);
            p.line(line).setColor(Palette.YELLOW);
        });
    }
}
