package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.mobject.Mobject;

/** A mobject that shows numbers of a model, and says which: what it shows can be computed again and compared. */
public interface Bound extends Mobject {

    /** What is shown at the scene's time. */
    List<Reading> readings();
}
