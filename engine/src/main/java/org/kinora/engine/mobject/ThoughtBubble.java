package org.kinora.engine.mobject;

/**
 * What someone thinks, in a cloud that hovers over puffs.
 *
 * <pre>{@code
 * ThoughtBubble words = new ThoughtBubble("Hm…").pinTo(robot);
 * play(words.animate(b -> b.setContent(new MathTex("e^{i\\pi} = -1"))));
 * }</pre>
 */
public final class ThoughtBubble extends Bubble<ThoughtBubble> {

    /** @param text what is in it */
    public ThoughtBubble(String text) {
        this(new Text(text, TEXT_SIZE));
    }

    /** @param content becomes a part of this and is moved into it, around the origin */
    public ThoughtBubble(Mobject content) {
        super(true, content);
    }
}
