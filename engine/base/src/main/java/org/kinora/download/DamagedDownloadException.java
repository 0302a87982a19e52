package org.kinora.download;

import java.io.IOException;

/** What came is not what was asked for. The message is one sentence: which file, and what to do. */
public final class DamagedDownloadException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedDownloadException(String message) {
        super(message);
    }
}
