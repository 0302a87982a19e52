package org.kinora.engine.present;

import org.kinora.engine.frame.PictureSize;

/**
 * How a talk is to be shown.
 *
 * @param size of the picture where it does not fill the screen
 * @param firstSlide with which it begins, from 1
 * @param isWindowed whether it begins in a window
 */
public record TalkSettings(PictureSize size, int firstSlide, boolean isWindowed) {}
