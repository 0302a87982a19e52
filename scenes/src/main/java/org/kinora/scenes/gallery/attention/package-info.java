/** Where attention goes: the patterns of all heads, what heads are for, and which are needed. */
package org.kinora.scenes.gallery.attention;
