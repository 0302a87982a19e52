/**
 * What words of a programming language are. A listing and the name of its language come in; stretches of it go out, each
 * with the kind of thing it is. RSyntaxTextArea's scanners do the work, without any of its windows. Next comes {@code
 * mobject}, which gives every kind a colour.
 */
package org.kinora.engine.text.code;
