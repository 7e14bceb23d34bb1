import { Button, Drawer } from 'antd';
import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { useKeys } from '../shell/use.keys.js';
import { HelpContent } from './help.content.js';
import { helpOf } from './help.of.js';

/** Help on the page in view: a button, and the key `?`. */
export function HelpButton() {
  const [isOpen, setOpen] = useState(false);
  const help = helpOf(useLocation().pathname);
  useKeys(useCallback(({ key }) => key === '?' && setOpen((open) => !open), []));
  return (
    <>
      <Button
        type="text"
        className="help-button"
        aria-label="帮助"
        title="帮助（按 ? 键）"
        onClick={() => setOpen(true)}
      >
        ?
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        title={`帮助：${help.name.zh}`}
        size="min(480px, 100vw)"
        destroyOnHidden
        closable={{ 'aria-label': '关闭帮助' }}
      >
        <HelpContent help={help} />
      </Drawer>
    </>
  );
}
