package org.kinora.download;

/** Is told how far a download has come. */
public interface DownloadProgress {

    /** Ignores the progress. */
    DownloadProgress NONE = (file, done, total) -> {};

    /**
     * Some more bytes have been written to the disk. Called often; for one thread.
     *
     * @param file the name of the file, such as model.safetensors
     * @param done its bytes that are here, those of an earlier attempt included
     * @param total its bytes altogether; -1 if the hub does not say
     */
    void reached(String file, long done, long total);
}
