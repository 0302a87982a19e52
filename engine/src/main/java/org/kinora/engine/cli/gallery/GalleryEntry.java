package org.kinora.engine.cli.gallery;

/**
 * A scene on the page.
 *
 * @param topic the last name of the scene's package
 * @param file where its source lies, in the source tree
 * @param media name of its picture and clip, without folder and suffix; empty if they could not be made
 * @param seconds that the whole film lasts; 0 if that is not known
 */
record GalleryEntry(String name, String topic, String file, SceneSource source, String media, double seconds) {}
