import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  type Memento,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Due, DueChanged, ListDue } from '../../server/protocol.ts';
import { ask, hear } from '../ask.ts';
import { Refresher } from '../refresher.ts';
import { words } from '../words/here.ts';
import {
  days,
  type Entry,
  type Group,
  type Grouping,
  isGroup,
  type Row,
  rowsOf,
  type Standing,
  standingOf,
  untold,
} from './rows.ts';

const view = 'inquiry.due';
const groupedBy = 'due.grouping';

const icons: Readonly<Record<Group['kind'], string>> = {
  plan: 'book',
  actor: 'account',
  nobody: 'question',
  day: 'calendar',
  overdue: 'warning',
};

/** The view *Due* in the side bar: what falls in the next days and what is overdue, in every plan of the workspace. */
export class DueView implements Disposable, TreeDataProvider<Row> {
  private readonly client: LanguageClient;
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree: TreeView<Row>;
  private readonly refresher = new Refresher(() => this.refresh());
  private readonly subscriptions: Disposable[];
  private due: Due = { plans: [], unread: 0 };

  constructor(client: LanguageClient, memory: Memento) {
    this.client = client;
    this.memory = memory;
    this.tree = window.createTreeView<Row>(view, { treeDataProvider: this, showCollapseAll: true });
    const lookAgain = (): void => {
      if (this.tree.visible) this.refresher.request();
    };
    this.subscriptions = [
      this.tree,
      this.changed,
      this.refresher,
      hear(client, DueChanged, lookAgain),
      // A server that stops knows nothing more, and one that is started again does not know that we asked.
      client.onDidChangeState(lookAgain),
      this.tree.onDidChangeVisibility(lookAgain),
      // A window that was left open over night shows yesterday.
      window.onDidChangeWindowState(lookAgain),
      commands.registerCommand('inquiry.due.groupByDay', () => this.group('day')),
      commands.registerCommand('inquiry.due.groupByRole', () => this.group('role')),
    ];
    this.tellGrouping();
    lookAgain();
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) return [...rowsOf(this.due, this.grouping, env.language)];
    return isGroup(row) ? [...row.rows] : [];
  }

  getTreeItem(row: Row): TreeItem {
    return isGroup(row) ? headingOf(row) : lineOf(row);
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  private get grouping(): Grouping {
    return this.memory.get<Grouping>(groupedBy, 'role');
  }

  private async group(grouping: Grouping): Promise<void> {
    await this.memory.update(groupedBy, grouping);
    this.tellGrouping();
    this.changed.fire();
  }

  private tellGrouping(): void {
    void commands.executeCommand('setContext', 'inquiry.due.grouping', this.grouping);
  }

  private async refresh(): Promise<void> {
    try {
      this.due = await ask(this.client, ListDue, { days });
      this.show(standingOf(this.due, env.language));
    } catch (error) {
      // Rows that may be out of date are taken away rather than trusted.
      this.due = { plans: [], unread: 0 };
      const why = error instanceof Error ? error.message : words.notTold;
      this.show(untold(this.client.isRunning() ? why : words.notRunning));
    }
  }

  private show({ is, message }: Standing): void {
    this.tree.message = message;
    void commands.executeCommand('setContext', 'inquiry.due', is);
    this.changed.fire();
  }
}

function headingOf({ id, label, about, kind }: Group): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new ThemeIcon(icons[kind]);
  item.description = about ?? '';
  return item;
}

function lineOf({ id, item: due, label, about, whole }: Entry): TreeItem {
  const { uri, range } = due.location;
  const { start, end } = range;
  const item = new TreeItem(label);
  item.id = id;
  item.description = about;
  item.tooltip = whole;
  item.iconPath = due.isOverdue
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('circle-small');
  item.accessibilityInformation = { label: [due.what, due.when, about].filter((words) => words !== '').join(', ') };
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { title: words.showInPlan, command: 'vscode.open', arguments: [Uri.parse(uri), { selection }] };
  return item;
}
