package org.kinora.engine.mobject;

/**
 * What someone says, in an ellipse with a tail.
 *
 * <pre>{@code
 * SpeechBubble words = new SpeechBubble("Hello!").pinTo(robot);
 * play(words.animate(b -> b.setContent(new MathTex("e^{i\\pi} = -1"))));
 * }</pre>
 */
public final class SpeechBubble extends Bubble<SpeechBubble> {

    /** @param text what is in it */
    public SpeechBubble(String text) {
        this(new Text(text, TEXT_SIZE));
    }

    /** @param content becomes a part of this and is moved into it, around the origin */
    public SpeechBubble(Mobject content) {
        super(false, content);
    }
}
