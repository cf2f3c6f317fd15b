// The tables that state both languages side by side stand in test/ko; here they run for English.
import "../ko/say-figures.test.ts";
import "../ko/say-finding.test.ts";
import "../ko/say-issues.test.ts";
