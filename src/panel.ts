interface PanelBrowser {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel: Chrome's, or Firefox's sidebar. To be called in the same turn as the reader's press, for
 * browsers open it by nothing else.
 */
export function openPanel(windowId: number | undefined): void {
  const scope = globalThis as unknown as { readonly browser?: PanelBrowser; readonly chrome?: PanelBrowser };
  const { sidePanel, sidebarAction } = { ...scope.chrome, ...scope.browser } as PanelBrowser;
  const opened = sidebarAction?.open() ?? (windowId === undefined ? undefined : sidePanel?.open({ windowId }));
  opened?.catch(() => undefined);
}
