// Runs the whole suite in three time zones: no answer may depend on where it is asked.
import { spawnSync } from "node:child_process";

const ZONES = ["Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"];

for (const TZ of ZONES) {
  const shown = spawnSync(process.execPath, ["-p", "Intl.DateTimeFormat().resolvedOptions().timeZone"], {
    env: { ...process.env, TZ },
    encoding: "utf8",
  }).stdout.trim();
  if (shown !== TZ) throw new Error(`The runtime does not know the zone ${TZ}: ${shown}`);
  console.log(`TZ=${TZ}`);
  const { status } = spawnSync("vitest", ["run", "--reporter=dot"], { env: { ...process.env, TZ }, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
