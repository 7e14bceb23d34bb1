/** What antd's Form gives to whatever draws a field. */
export interface ValueInput<Value> {
  id?: string;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
}
