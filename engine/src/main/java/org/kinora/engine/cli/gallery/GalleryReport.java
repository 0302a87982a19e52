package org.kinora.engine.cli.gallery;

/** Is told how a gallery comes along; by the thread that makes it. */
public interface GalleryReport {

    /** The pictures of a scene are being made, the number-th of all scenes that need it. */
    void began(String scene, int number, int of);

    /** A scene's pictures could not be made; the page says so in their place. */
    void failed(String scene, Throwable reason);
}
