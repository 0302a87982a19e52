package org.kinora.engine.cli;

import org.kinora.engine.output.Progress;

/** Tells whoever started a render how it goes. */
interface Report extends Progress {

    void finished(RenderResult result);

    /** Says why there is no result; nothing else is reported after this. */
    void failed(String message, int exitCode);
}
