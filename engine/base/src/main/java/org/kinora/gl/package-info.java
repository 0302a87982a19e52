/**
 * OpenGL without a window: contexts that are opened on any machine, that share their objects, and programs. What is drawn or
 * computed is not known here.
 */
package org.kinora.gl;
