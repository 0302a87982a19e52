/** Tells values apart by their content: what is digested equally is equal, wherever and whenever it was made. */
package org.kinora.digest;
