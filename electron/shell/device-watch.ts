// What watching a desk's loudspeaker costs. A page can only ask Chromium for all its devices at once, and cameras are
// looked for by a process of their own, which every look keeps alive (17 MiB, for a camera that no window may use).
import type { App } from 'electron';

/**
 * On Linux a camera is a file, and looking for it in the app's own process runs nobody else's code; on Windows it would
 * load the drivers of whatever calls itself a camera, and there Chromium remembers the list until the system says that
 * something has changed. Sound keeps its process everywhere: a driver that dies there takes nothing else with it.
 */
export function lightenDeviceWatch(app: Pick<App, 'commandLine'>, platform = process.platform): void {
  if (platform === 'linux')
    app.commandLine.appendSwitch('enable-features', 'RunVideoCaptureServiceInBrowserProcess');
}
