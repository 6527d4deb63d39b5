/** What a figure does for a reader who has scripts: value by value, one curve in front, other years, an image to keep. */
import './chart-reader.ts';
import './figure-image.ts';
// Before the options, which hand it what the address kept.
import './figure-period.ts';
import './figure-options.ts';
