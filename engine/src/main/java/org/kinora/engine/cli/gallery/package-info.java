/**
 * One static page out of many scenes. Scenes come in with their sources; their pictures are made where they have changed, and
 * out goes a folder with a page, pictures and clips that needs nothing else. The command {@code gallery} of {@link
 * org.kinora.engine.cli} is what starts it.
 */
package org.kinora.engine.cli.gallery;
