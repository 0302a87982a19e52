package org.kinora.engine.mobject;

import java.util.List;

/**
 * A mobject that shows numbers of something that was really computed, and can say where they come from. The preview
 * tells the author who clicks on it.
 *
 * <pre>{@code
 * final class Bars extends Composite<Bars> implements LiveNumbers {
 *     public List<String> provenances() {
 *         return List.of("kinora-default, \"Paris is\", logits[2]");
 *     }
 * }
 * }</pre>
 */
public interface LiveNumbers extends Mobject {

    /** Where the numbers come from that are shown at the scene's time, a line each. */
    List<String> provenances();
}
